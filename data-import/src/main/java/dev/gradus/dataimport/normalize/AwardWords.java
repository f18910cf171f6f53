package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;

/** Names of awards that stand beside a fee or a duration and say to which award it belongs. */
final class AwardWords {
    /** The degree itself; any other meaning is the name of an exit award. */
    static final String DEGREE = "";

    static final Phrases<String> ALL = Phrases.of(
            ImmutableMap.of(
                    DEGREE,
                    "msc|m sc|mres|ma|mphil|meng|master|masters|master's|mba|llm|mfa|mpa|mph|med|msci|ma msc|msc programs"
                            + "|full masters|master of science|master's degree|masters degree|msc by research",
                    "PgDip",
                    "pgdip|pg dip|pg diploma|pgdiploma|postgraduate diploma|post graduate diploma|diploma|graduate diploma|pgd|p g dip"
                            + "|dip",
                    "PgCert",
                    "pgcert|pg cert|pg certificate|postgraduate certificate|post graduate certificate|certificate|pgc|cert"
                            + "|graduate certificate|p g cert|pgprofdev|pg prof dev",
                    "PreMaster",
                    "pre masters|pre master|premaster|integrated international pre masters|integrated pre masters|international pre masters"));

    private AwardWords() {}
}
