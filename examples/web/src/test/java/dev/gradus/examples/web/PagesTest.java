package dev.gradus.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is served as it is written, with what keeps it safe, and refers to nothing that is not served. */
final class PagesTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"#]+)\"|from \"\\./([^\"]+)\"");
    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start(Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void everyFileIsServedWithItsTypeAndItsHeaders() throws IOException {
        for (Pages.File file : Pages.FILES) {
            HttpResponse<String> answer = http.get(file.path());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type").replace(" ", ""))
                    .isEqualTo(file.type().replace(" ", ""));
            assertThat(answer.body())
                    .isEqualTo(Resources.toString(
                            Resources.getResource(Pages.class, file.name()), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/api/roles", "/api/nothing", "/health"})
    void everyAnswerHasTheHeadersThatKeepItSafe(String path) {
        HttpResponse<String> answer = http.get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void thePageHasNoScriptOrStyleOfItsOwnAndNamesNothingElsewhere() {
        String page = http.get("/").body();
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<script type=\"module\" src=");
        assertThat(Pattern.compile("<script(?![^>]* src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        for (Pages.File file : Pages.FILES) {
            if (!file.name().endsWith(".svg")) {
                assertThat(http.get(file.path()).body())
                        .as(file.name())
                        .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(", "@import");
            }
        }
    }

    @Test
    void whatTheFilesReferToIsServed() {
        List<String> referred = Pages.FILES.stream()
                .filter(file -> file.name().matches(".*\\.(html|js)"))
                .flatMap(file -> REFERENCE.matcher(http.get(file.path()).body()).results())
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .distinct()
                .toList();
        assertThat(referred).contains("style.css", "app.js", "live.js", "openapi.json");
        assertThat(referred)
                .allSatisfy(
                        name -> assertThat(http.get("/" + name).statusCode()).isEqualTo(200));
    }

    @Test
    void everyControlHasALabelAndEveryNamedElementIsThere() {
        String page = http.get("/").body();
        List<String> unlabelled = Pattern.compile("<(?:input|select)\\b[^>]*>")
                .matcher(page)
                .results()
                .filter(control ->
                        page.lastIndexOf("<label", control.start()) <= page.lastIndexOf("</label>", control.start()))
                .map(MatchResult::group)
                .toList();
        assertThat(unlabelled).isEmpty();
        for (Pages.File file : Pages.FILES) {
            Pattern.compile("byId\\(\"([a-z-]+)\"\\)")
                    .matcher(http.get(file.path()).body())
                    .results()
                    .forEach(named -> assertThat(page).contains("id=\"%s\"".formatted(named.group(1))));
        }
        assertThat(page).contains("lang=\"en\"", "role=\"status\"", "role=\"alert\"");
    }
}
