package vn.thidua.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** Every text of one application in one language, by its path in the file. */
final class LocaleTexts {

    private static final String FILE = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

    private LocaleTexts() {}

    static Map<String, String> vietnamese(String application) {
        return texts(FILE.formatted(application, "vi"));
    }

    static Map<String, String> english(String application) {
        return texts(FILE.formatted(application, "en"));
    }

    private static Map<String, String> texts(String file) {
        try {
            var json = new ClassPathResource(file).getContentAsString(UTF_8);
            var texts = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        }
        node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), texts);
        }
    }
}
