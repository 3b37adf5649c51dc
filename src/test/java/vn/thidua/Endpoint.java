package vn.thidua;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One endpoint of the application's own interface, which can be asked about anything by its id. */
record Endpoint(RequestMethod method, String path, RequestMappingInfo mapping, HandlerMethod handler) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PROBE = "id";

    /** Every endpoint below {@code /api}. */
    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/openapi"))
                        .flatMap(path -> methods(entry.getKey())
                                .map(method -> new Endpoint(method, path, entry.getKey(), entry.getValue()))))
                .toList();
    }

    private static Stream<RequestMethod> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream();
    }

    boolean reads() {
        return method == RequestMethod.GET;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** Whether what is asked about makes a difference. */
    boolean takesIds() {
        return parameters()
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)
                        || (parameter.hasParameterAnnotation(PathVariable.class) || isRequired(parameter))
                                && PROBE.equals(value(parameter, PROBE)));
    }

    /** Whether it can be asked about that id: where a UUID is wanted, nothing else gets further than the door. */
    boolean takes(String id) {
        return UUIDS.matcher(id).matches()
                || parameters()
                        .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                        .noneMatch(parameter -> parameter.getParameterType() == UUID.class);
    }

    /** The request with the id wherever a text or an id can stand. */
    MockHttpServletRequestBuilder about(String id) {
        var variables = parameters()
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(parameter -> value(parameter, id))
                .toArray();
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method.name()), path, variables);
        parameters()
                .filter(Endpoint::isRequired)
                .forEach(parameter -> request.param(
                        String.valueOf(parameter.getParameterName()), String.valueOf(value(parameter, id))));
        parameters()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .ifPresent(body -> request.contentType(contentType()).content(content(body, id)));
        return request;
    }

    private MediaType contentType() {
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    private static String content(MethodParameter body, String id) {
        return JSON.valueToTree(valueOf(body.getGenericParameterType(), id)).toString();
    }

    private Stream<MethodParameter> parameters() {
        return Arrays.stream(handler.getMethodParameters())
                .peek(parameter -> parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer()));
    }

    private static boolean isRequired(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null
                && asked.required()
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && parameter.getParameterType() != Optional.class;
    }

    private static Object value(MethodParameter parameter, String id) {
        return "version".equals(parameter.getParameterName()) ? 1 : valueOf(parameter.getParameterType(), id);
    }

    /** A password is one that the policy takes. */
    private static Object valueOf(RecordComponent component, String id) {
        return component.getName().equals("password") ? "Bmt-2024-xyz!" : valueOf(component.getGenericType(), id);
    }

    /** Something of that type that says the id as often as it can. */
    private static Object valueOf(Type type, String id) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(valueOf(list.getActualTypeArguments()[0], id));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            Map<String, Object> components = new LinkedHashMap<>();
            Arrays.stream(plain.getRecordComponents())
                    .forEach(component -> components.put(component.getName(), valueOf(component, id)));
            return components;
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return String.valueOf(plain.getEnumConstants()[0]);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return "2023-12-31";
        }
        return type instanceof Class<?> plain && (plain.isPrimitive() || Number.class.isAssignableFrom(plain))
                ? 2023
                : id;
    }
}
