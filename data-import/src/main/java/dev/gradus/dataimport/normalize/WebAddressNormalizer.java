package dev.gradus.dataimport.normalize;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses of pages and cleans them: the host in lower case, without the usual port, user and password, without
 * parameters that only track where a visitor came from. An address without scheme gets {@code https}. Other schemes,
 * {@code javascript:} above all, and hosts that are none in the internet are reported.
 */
final class WebAddressNormalizer extends TextNormalizer<WebAddress> {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]{0,20}):)?+(?<slashes>//)?+(?:(?<user>[^/?#@\\s\\\\]{0,200})@)?+(?<host>[^/?#:\\s@<>\"'\\\\]{1,253})(?::(?<port>\\d{0,5}))?+(?<path>/[^?#\\s<>\"]*+)?+(?<query>\\?[^#\\s<>\"]*+)?+(?<fragment>#[^\\s<>\"]*+)?+");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|hsctatracking|_hsenc|_hsmi|mkt_tok|ref_src|vero_id|oly_anon_id|oly_enc_id)");
    private static final Pattern WRAPPED = Pattern.compile("^[<(\"'\\[]+|[>)\"'\\],.;]+$");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    WebAddressNormalizer() {
        super("web-address");
    }

    @Override
    Normalized<WebAddress> read(String text, Reading reading) {
        String plain = WRAPPED.matcher(text).replaceAll("");
        Matcher matcher = ADDRESS.matcher(plain);
        if (!matcher.matches()) {
            return reading.finding("This is no address of a page.");
        }
        String scheme = matcher.group("scheme");
        boolean slashes = matcher.group("slashes") != null;
        String host = matcher.group("host").toLowerCase(Locale.ROOT);
        String port = matcher.group("port") == null ? "" : matcher.group("port");
        if (scheme != null && !slashes && !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && isPort(matcher)) {
            host = scheme.toLowerCase(Locale.ROOT);
            port = matcher.group("host");
            scheme = null;
        }
        if (scheme != null && !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return reading.finding("The scheme '%s:' is none of pages.".formatted(scheme));
        }
        if (scheme == null && matcher.group("user") != null) {
            return reading.finding("This is an address of electronic mail, none of a page.");
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (!isHost(host)) {
            return reading.finding("'%s' is no host in the internet.".formatted(host));
        }
        if (scheme == null) {
            reading.assume(Reading.CONVENTION, "No scheme is stated; it is read as https.");
        }
        if (matcher.group("user") != null) {
            reading.note("Left out: user and password.");
        }
        String used = scheme == null ? "https" : scheme.toLowerCase(Locale.ROOT);
        String url = used + "://" + host + port(used, port) + path(matcher.group("path"))
                + query(matcher.group("query"), reading)
                + (matcher.group("fragment") == null
                                || matcher.group("fragment").length() == 1
                        ? ""
                        : matcher.group("fragment"));
        return reading.values(List.of(new WebAddress(url, host)));
    }

    /** Whether what looks like a scheme is a host with a port: "example.com:8080". */
    private static boolean isPort(Matcher matcher) {
        return matcher.group("scheme").indexOf('.') > 0 && matcher.group("host").matches("\\d{1,5}");
    }

    private static boolean isHost(String host) {
        if (InetAddresses.isInetAddress(host)) {
            return false;
        }
        return InternetDomainName.isValid(host) && InternetDomainName.from(host).hasRegistrySuffix();
    }

    private static String port(String scheme, String port) {
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        return usual ? "" : ":" + port;
    }

    private static String path(@Nullable String path) {
        return path == null ? "/" : path;
    }

    private static String query(@Nullable String query, Reading reading) {
        if (query == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : query.substring(1).split("&", -1)) {
            int end = parameter.indexOf('=');
            String name = end < 0 ? parameter : parameter.substring(0, end);
            if (TRACKING.matcher(name).matches()) {
                reading.note("Left out: the parameter %s.".formatted(name));
            } else if (!parameter.isEmpty()) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    @Override
    void describe(Normalized<WebAddress> normalized, Map<String, @Nullable Object> document) {
        document.put("url", first(normalized).map(WebAddress::url).orElse(null));
        document.put("host", first(normalized).map(WebAddress::host).orElse(null));
    }
}
