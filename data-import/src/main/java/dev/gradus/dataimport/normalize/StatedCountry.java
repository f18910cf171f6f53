package dev.gradus.dataimport.normalize;

/**
 * A country that a text names.
 *
 * @param code ISO 3166-1 alpha-2 code, such as {@code DE}; {@code XK} for Kosovo
 * @param name its usual English name
 */
public record StatedCountry(String code, String name) {}
