package dev.gradus.dataimport.normalize;

import com.google.common.base.Preconditions;
import java.util.Optional;

/**
 * A place, as far as it is stated.
 *
 * @param city the city as written
 * @param region the province or state as written
 * @param country the country
 */
public record StatedPlace(Optional<String> city, Optional<String> region, Optional<StatedCountry> country) {
    public StatedPlace {
        Preconditions.checkArgument(
                city.isPresent() || region.isPresent() || country.isPresent(), "A place without anything.");
    }
}
