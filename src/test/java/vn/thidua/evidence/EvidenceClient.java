package vn.thidua.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends files like the page does, as one person, by the real HTTP door. */
final class EvidenceClient {

    static final int CHUNK = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String login;

    EvidenceClient(int port, String person, String password) {
        this.port = port;
        var secret = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        login = "Basic " + Base64.getEncoder().encodeToString(secret);
    }

    /** A place: with a nominee a criterion's, without the dossier's. */
    record At(
            UUID proposal, @Nullable UUID nominee, @Nullable String criterion) {}

    HttpResponse<byte[]> get(String path) {
        return send("GET", path, null, new byte[0]);
    }

    JsonNode sheet(UUID proposal) {
        return json(get("/api/proposals/%s/evidence".formatted(proposal)));
    }

    HttpResponse<byte[]> post(String path, Object body) {
        return send("POST", path, "application/json", write(body));
    }

    HttpResponse<byte[]> begin(At at, String name, long size, @Nullable String sha256) {
        var file = new HashMap<String, Object>();
        file.put("proposal", at.proposal());
        file.put("nominee", at.nominee());
        file.put("criterion", at.criterion());
        file.put("name", name);
        file.put("size", size);
        file.put("sha256", sha256);
        return post("/api/evidence/uploads", file);
    }

    HttpResponse<byte[]> chunk(String upload, int number, byte[] bytes) {
        var path = "/api/evidence/uploads/%s/chunks/%d".formatted(upload, number);
        return send("PUT", path, "application/octet-stream", bytes);
    }

    HttpResponse<byte[]> finish(String upload) {
        return post("/api/evidence/uploads/%s/finish".formatted(upload), "");
    }

    /** The answer to the first step that is refused, or to the last. */
    HttpResponse<byte[]> upload(At at, String name, byte[] content) {
        var begun = begin(at, name, content.length, null);
        if (begun.statusCode() != 200) {
            return begun;
        }
        var upload = json(begun).path("id").asText();
        for (int from = 0; from < content.length; from += CHUNK) {
            var sent = chunk(
                    upload, from / CHUNK, Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK)));
            if (sent.statusCode() != 200) {
                return sent;
            }
        }
        return finish(upload);
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The sentence of a refusal. */
    static String sentence(HttpResponse<byte[]> answer) {
        var body = json(answer);
        return body.path("detail").asText(body.path("message").asText());
    }

    String login() {
        return login;
    }

    HttpResponse<byte[]> send(String method, String path, @Nullable String type, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", login)
                .method(method, BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
