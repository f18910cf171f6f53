package dev.gradus.core.internal;

import com.google.common.base.Preconditions;

/** Checks of codes that people type: a wrong one would match nothing, and nobody would see why. */
public final class Codes {
    private Codes() {}

    /** Refuses what is no ISO 3166-1 alpha-2 code of a country in form. */
    public static void requireCountry(String code) {
        Preconditions.checkArgument(
                code.matches("[A-Z]{2}"),
                "The country '%s' is no ISO 3166-1 alpha-2 code.\nMaybe two capital letters, such as DE.",
                code);
    }

    /** Refuses what is no BCP 47 tag of a language in form. */
    public static void requireLanguage(String tag) {
        Preconditions.checkArgument(
                tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"),
                "The language '%s' is no BCP 47 tag.\nMaybe two small letters, such as en.",
                tag);
    }
}
