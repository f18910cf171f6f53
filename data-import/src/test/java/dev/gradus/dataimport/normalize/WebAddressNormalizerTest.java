package dev.gradus.dataimport.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressNormalizerTest {
    private static final Normalizer<WebAddress> ADDRESS = Normalizers.webAddress();

    @ParameterizedTest
    @CsvSource({
        "www.ethz.ch, https://www.ethz.ch/",
        "https://www.ETHZ.ch/en.html?utm_source=x&id=3#top, https://www.ethz.ch/en.html?id=3#top",
        "https://a.edu/?q=a%20b&fbclid=1, https://a.edu/?q=a%20b",
        "http://user:pw@example.com:80/, http://example.com/",
        "example.com:8080/x, https://example.com:8080/x",
        "<https://www.tum.de>, https://www.tum.de/",
        "https://例え.jp/path, https://例え.jp/path",
        "//cdn.example.org/x, https://cdn.example.org/x",
        "HTTP://EXAMPLE.COM., http://example.com/",
        "https://example.com/#, https://example.com/",
    })
    void cleans(String text, String url) {
        assertThat(ADDRESS.normalize(text).values()).extracting(WebAddress::url).containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "mailto:info@ethz.ch",
                "info@ethz.ch",
                "ftp://x.org",
                "http://localhost/",
                "http://192.168.0.1/",
                "http://[::1]/",
                "https://evil.com\\@good.com/",
                "http://exa mple.com",
                "foo.bar.baz",
                "not an address"
            })
    void refuses(String text) {
        assertThat(ADDRESS.normalize(text).finding()).as(text).isPresent();
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(ADDRESS.normalize("https://u:p@a.edu/?utm_medium=x").notes())
                .containsExactly("Left out: user and password.", "Left out: the parameter utm_medium.");
        assertThat(ADDRESS.document("www.ethz.ch")).containsEntry("host", "www.ethz.ch");
        assertThatThrownBy(() -> new WebAddress("ftp://a.edu", "a.edu"))
                .hasMessageContaining("is no address of a page");
    }
}
