package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.engine.TestPeople.HEAD;
import static vn.thidua.engine.TestPeople.MANAGER;
import static vn.thidua.engine.TestPeople.OFFICER;
import static vn.thidua.engine.TestPeople.PASSWORD;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is let in at which path, and what every answer carries. */
@EngineApplicationTest
class DoorsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/engine/default/task",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine/nobody/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/api/openapi"
            })
    void asksWhoeverIsUnknownToLogIn(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void challengesModelerForNameAndPassword() {
        var answer = new Browser(port).get("/engine-rest/deployment");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
        assertThat(Browser.basic(port, OFFICER, PASSWORD)
                        .get("/engine-rest/task?maxResults=1")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/default/setup/",
                "/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js",
                "/camunda/app",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/prometheus",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/error",
                "/h2-console",
                "/nothing"
            })
    void doesNotHaveWhatNobodyNeeds(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
        assertThat(Browser.loggedIn(port, MANAGER).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyBecomeTheFirstAdministrator() {
        var user = "{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"Evil-pass-2023\"}}";
        var browser = new Browser(port);
        browser.get("/camunda/app/tasklist/default/");
        assertThat(browser.post("/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//engine-rest/task",
                "/engine-rest//task",
                "/engine-rest/task;a=b",
                "/engine-rest;/task",
                "/engine-rest/task%3Ba",
                "/camunda/app/../api/engine/engine/",
                "/camunda/./api",
                "/camunda/%2e%2e/api",
                "/engine-rest%2Ftask",
                "/engine-rest/task%5c",
                "/%65ngine-rest/task",
                "/engine-rest/task%00",
                "/engine-rest/task%25",
                "/engine-rest/task."
            })
    void refusesAPathThatHasAnotherSpelling(String path) throws Exception {
        assertThat(rawGet(path)).startsWith("HTTP/1.1 400");
    }

    @Test
    void leadsFromTheBareAddressToTasklist() {
        assertThat(new Browser(port).get("/").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/camunda/app/tasklist/default/"));
        assertThat(new Browser(port).get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void servesTheApplicationsOwnPagesWhichRunNothingButTheirOwnFiles() {
        var answer = new Browser(port).get("/thi-dua/page.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self';").doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(new Browser(port).get("/thi-dua/").statusCode()).isEqualTo(404);
        assertThat(new Browser(port).post("/thi-dua/page.css", "{}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/default/",
                "/engine-rest/task",
                "/thi-dua/page.css",
                "/nothing",
                "/engine-rest//task"
            })
    void putsTheSecurityHeadersOnEveryAnswer(String path) {
        var headers = new Browser(port).get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void givesEachPageTheNonceOfItsHeaderAlsoWhenManyAskAtOnce() throws Exception {
        var page = Pattern.compile("nonce=\"([^\"]+)\"");
        var header = Pattern.compile("'nonce-([^']+)'");
        Callable<Boolean> load = () -> {
            var answer = new Browser(port).get("/camunda/app/tasklist/default/");
            var inPage = page.matcher(answer.body());
            var inHeader = header.matcher(
                    answer.headers().firstValue("Content-Security-Policy").orElse(""));
            return inPage.find() && inHeader.find() && inPage.group(1).equals(inHeader.group(1));
        };
        var pool = Executors.newFixedThreadPool(16);
        try {
            var loads = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 160; i++) {
                loads.add(load);
            }
            for (var result : pool.invokeAll(loads)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** A new session id per answer would log out whoever has two requests under way, as Tasklist always has. */
    @Test
    void leavesSessionAndTokenAloneWhenOurInterfaceIsRead() {
        var browser = Browser.loggedIn(port, OFFICER);
        var before = Map.copyOf(browser.cookies());
        browser.get("/api/x");
        assertThat(browser.cookies()).isEqualTo(before);
    }

    @Test
    void keepsNoSessionForWhoeverHasNotLoggedIn() {
        var browser = new Browser(port);
        for (var path : List.of("/camunda/app/tasklist/default/", ENGINE + "/task", "/engine-rest/task", "/api/x")) {
            browser.get(path);
        }
        browser.login(OFFICER, "wrong");
        assertThat(browser.cookies()).doesNotContainKey("JSESSIONID");
    }

    @Test
    void changesTheSessionAtLoginAndHidesItsCookie() {
        var browser = new Browser(port);
        browser.get("/camunda/app/tasklist/default/");
        browser.cookies().put("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF");
        var answer = browser.login(OFFICER, PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict", "Secure")
                .doesNotContain("0123456789ABCDEF");
    }

    @Test
    void forgetsWhoLoggedOut() {
        var browser = Browser.loggedIn(port, OFFICER);
        assertThat(browser.get(ENGINE + "/task?maxResults=1").statusCode()).isEqualTo(200);
        browser.post("/camunda/api/admin/auth/user/default/logout", "");
        assertThat(browser.get(ENGINE + "/task?maxResults=1").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAChangeThatComesFromAnotherSite() {
        var task = ENGINE + "/task/nothing/claim";
        var claim = "{\"userId\":\"ha.tran\"}";
        assertThat(Browser.loggedIn(port, HEAD).post(task, claim).statusCode()).isEqualTo(404);
        assertThat(Browser.loggedIn(port, HEAD)
                        .with("Origin", "http://evil.example")
                        .post(task, claim)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.loggedIn(port, HEAD)
                        .with("Origin", "null")
                        .post(task, claim)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.loggedIn(port, HEAD)
                        .without("Origin")
                        .post(task, claim)
                        .statusCode())
                .isEqualTo(403);
        var forged = Browser.loggedIn(port, HEAD);
        forged.cookies().put("XSRF-TOKEN", "guessed");
        assertThat(forged.with("X-XSRF-TOKEN", "other").post(task, claim).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeReadingIt() {
        var browser = Browser.basic(port, OFFICER, PASSWORD);
        assertThat(browser.post("/engine-rest/task", "{\"name\":\"" + "a".repeat(2_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        var chunked = browser.request("/engine-rest/task")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofString("{\"nameLike\":\"" + "a".repeat(2_000_000) + "\"}")));
        assertThat(browser.send(chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void saysNothingAboutTheInsideWhenSomethingIsWrong() {
        var browser = Browser.basic(port, OFFICER, PASSWORD);
        for (var answer : List.of(
                browser.get("/engine-rest/task/nothing"),
                browser.post("/engine-rest/task", "{\"broken"),
                browser.post("/engine-rest/task", "{\"sorting\":[{\"sortBy\":\"id;drop\",\"sortOrder\":\"asc\"}]}"),
                browser.get("/engine-rest/task?maxResults=abc"),
                browser.get("/engine-rest/nothing"))) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.body()).contains("\"message\":\"").doesNotContain("Exception", "org.", "java.", "select");
        }
    }

    /** Sends a path as it is, which no client library would. */
    private String rawGet(String path) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
