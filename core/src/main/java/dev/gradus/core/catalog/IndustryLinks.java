package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * Companies that a programme names as partners, hosts of internships or employers of graduates.
 *
 * @param companies as named; at least one, no name twice
 */
public record IndustryLinks(ImmutableList<String> companies) {
    public IndustryLinks {
        Preconditions.checkArgument(!companies.isEmpty(), "Industry links without a company.");
        Preconditions.checkArgument(
                companies.stream().distinct().count() == companies.size(), "A company is named twice: %s.", companies);
    }
}
