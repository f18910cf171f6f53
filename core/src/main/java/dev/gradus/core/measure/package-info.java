/** Quantities as universities state them: money, fees, durations, credits, modes of study, degrees. */
@NullMarked
package dev.gradus.core.measure;

import org.jspecify.annotations.NullMarked;
