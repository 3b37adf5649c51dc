package vn.thidua.engine.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Answers errors at every JAX-RS application on the class path, the engine's REST interface and those of the web
 * applications alike; found by Jersey as a service. Each type the engine has a mapper for needs one here, because the
 * nearest type wins and only then the priority.
 */
public final class DoorErrorMappers implements ForcedAutoDiscoverable {

    private static final int BEFORE_THE_ENGINES_OWN = 1;

    @Override
    public void configure(FeatureContext context) {
        context.register(new Any(), BEFORE_THE_ENGINES_OWN)
                .register(new Rest(), BEFORE_THE_ENGINES_OWN)
                .register(new Engine(), BEFORE_THE_ENGINES_OWN)
                .register(new Parse(), BEFORE_THE_ENGINES_OWN)
                .register(new Mapping(), BEFORE_THE_ENGINES_OWN);
    }

    static final class Any implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            return DoorError.answer(thrown);
        }
    }

    static final class Rest implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException thrown) {
            return DoorError.answer(thrown);
        }
    }

    static final class Engine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException thrown) {
            return DoorError.answer(thrown);
        }
    }

    static final class Parse implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException thrown) {
            return DoorError.answer(thrown);
        }
    }

    static final class Mapping implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException thrown) {
            return DoorError.answer(thrown);
        }
    }
}
