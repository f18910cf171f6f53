/** Decisions under uncertainty: rows are acts, columns are states of the world. */
@NullMarked
package dev.gradus.scoring.method.uncertainty;

import org.jspecify.annotations.NullMarked;
