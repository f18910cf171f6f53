/** Weights of criteria: derived from the data, or from what people say. */
@NullMarked
package dev.gradus.scoring.weighting;

import org.jspecify.annotations.NullMarked;
