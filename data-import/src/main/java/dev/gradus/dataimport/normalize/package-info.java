/**
 * Reads what people write about programmes: one {@link dev.gradus.dataimport.normalize.Normalizer} for each kind of
 * text, found by its id in {@link dev.gradus.dataimport.normalize.Normalizers}.
 */
@NullMarked
package dev.gradus.dataimport.normalize;

import org.jspecify.annotations.NullMarked;
