/** The way in: importers, and the reports they write. */
@NullMarked
package dev.gradus.dataimport;

import org.jspecify.annotations.NullMarked;
