package vn.thidua.engine.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/**
 * A BPMN, DMN or form file on the class path.
 *
 * @param name the file's name, under which Camunda Modeler would deploy it too: {@code award-round.bpmn}
 */
record ShippedModel(String name, byte[] content) {

    static ShippedModel of(Resource file) {
        try {
            return new ShippedModel(String.valueOf(file.getFilename()), file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the process, decision or form, which is the file's name. */
    String key() {
        return StringUtils.stripFilenameExtension(name);
    }

    String kind() {
        return String.valueOf(StringUtils.getFilenameExtension(name));
    }
}
