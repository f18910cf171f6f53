package dev.gradus.dataimport.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.net.InternetDomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Internet hosts in addresses of pages and of electronic mail. What lies below a public suffix can be somebody's own. */
final class Hosts {
    private static final int LONGEST = 2_000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]{1,10}://)?+(?:[^/@\\s]{1,100}@)?+(?:www\\d?\\.)?+(?<host>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?)\\.?(?::\\d{1,5})?(?<path>[/?#].*)?",
            Pattern.DOTALL);

    /** Hosts at which everybody can have a page. */
    private static final ImmutableSet<String> SHARED = ImmutableSet.of(
            "facebook.com",
            "google.com",
            "wikipedia.org",
            "linkedin.com",
            "instagram.com",
            "twitter.com",
            "youtube.com",
            "wixsite.com",
            "weebly.com",
            "ror.org",
            "orcid.org",
            "archive.org");

    /** A host, and whether the address leads to its first page. */
    record Host(String name, boolean isRoot) {}

    private Hosts() {}

    /** The host of an address, if it is one that somebody can own. */
    static Optional<Host> of(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group("host");
        if (!InternetDomainName.isValid(host)) {
            return Optional.empty();
        }
        InternetDomainName domain = InternetDomainName.from(host);
        if (!domain.isUnderPublicSuffix()
                || SHARED.contains(domain.topPrivateDomain().toString())) {
            return Optional.empty();
        }
        String path = matcher.group("path");
        return Optional.of(new Host(domain.toString(), path == null || path.length() <= 1));
    }

    /** The host and those above it, down to the one that is registered. */
    static List<String> chain(String host) {
        List<String> chain = new ArrayList<>();
        InternetDomainName domain = InternetDomainName.from(host);
        while (domain.isUnderPublicSuffix()) {
            chain.add(domain.toString());
            if (domain.isTopPrivateDomain()) {
                break;
            }
            domain = domain.parent();
        }
        return chain;
    }
}
