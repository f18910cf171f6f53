package dev.gradus.dataimport;

import dev.gradus.core.catalog.Catalog;

/**
 * What came of an import.
 *
 * @param catalog what was read
 * @param report what was done with every record, and what was not read
 */
public record ImportResult(Catalog catalog, ImportReport report) {}
