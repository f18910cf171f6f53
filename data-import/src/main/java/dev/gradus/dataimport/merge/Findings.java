package dev.gradus.dataimport.merge;

import dev.gradus.dataimport.Severity;

/** Takes what a merge decides about the catalogue that is being added. */
@FunctionalInterface
interface Findings {
    void report(String path, String rule, Severity severity, String raw, String result);
}
