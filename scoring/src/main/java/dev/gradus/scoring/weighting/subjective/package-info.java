/** Weights from what people say, given as parameters. */
@NullMarked
package dev.gradus.scoring.weighting.subjective;

import org.jspecify.annotations.NullMarked;
