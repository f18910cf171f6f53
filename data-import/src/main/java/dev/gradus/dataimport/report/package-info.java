/** Import reports as documents: JSON, CSV, and a page to look at. */
@NullMarked
package dev.gradus.dataimport.report;

import org.jspecify.annotations.NullMarked;
