/** Worked examples from the literature as data, and what the engine answers to them. */
@NullMarked
package dev.gradus.scoring.check;

import org.jspecify.annotations.NullMarked;
