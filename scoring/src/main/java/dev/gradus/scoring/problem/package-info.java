/** The decision problem in numbers: alternatives by criteria, without any domain. */
@NullMarked
package dev.gradus.scoring.problem;

import org.jspecify.annotations.NullMarked;
