/** Ranking by pairwise comparisons that people make. */
@NullMarked
package dev.gradus.scoring.method.pairwise;

import org.jspecify.annotations.NullMarked;
