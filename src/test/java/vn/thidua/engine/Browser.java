package vn.thidua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks HTTP like a browser: keeps cookies and sends the token of forms and the origin of the page. */
public final class Browser {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String origin;

    /** Calls the same server by another address of this computer, so that it comes from there. */
    Browser(int port, String address) {
        this.origin = "http://" + address + ":" + port;
        headers.put("Origin", origin);
    }

    Browser(int port) {
        this.origin = "http://localhost:" + port;
        headers.put("Origin", origin);
    }

    /** A program that sends name and password with every call. */
    public static Browser basic(int port, String person, String password) {
        var browser = new Browser(port);
        var secret = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
        browser.headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
        return browser;
    }

    static Browser loggedIn(int port, String person) {
        return loggedIn(port, person, TestPeople.PASSWORD);
    }

    /** Somebody logged in at Tasklist. */
    public static Browser loggedIn(int port, String person, String password) {
        var browser = new Browser(port);
        browser.get("/camunda/app/tasklist/default/");
        browser.login(person, password);
        browser.get("/camunda/api/admin/auth/user/default");
        return browser;
    }

    HttpResponse<String> login(String person, String password) {
        return send(request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password=" + password)));
    }

    Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Browser without(String header) {
        headers.remove(header);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    public HttpResponse<String> send(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            var line = new StringBuilder();
            cookies.forEach((name, value) -> line.append(line.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", line.toString());
        }
        if (cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        return request;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
