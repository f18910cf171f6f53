package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import java.util.Locale;

/**
 * The address of a page.
 *
 * @param url the address with its scheme, {@code http} or {@code https}
 * @param host the host, in lower case
 */
public record WebAddress(String url, String host) {
    public WebAddress {
        Preconditions.checkArgument(
                (url.startsWith("http://") || url.startsWith("https://"))
                        && !host.isEmpty()
                        && host.equals(host.toLowerCase(Locale.ROOT)),
                "'%s' at '%s' is no address of a page.",
                url,
                host);
    }
}
