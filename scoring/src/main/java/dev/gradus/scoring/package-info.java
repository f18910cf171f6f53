/** The face of the engine: rank alternatives of any kind, and explain the result. */
@NullMarked
package dev.gradus.scoring;

import org.jspecify.annotations.NullMarked;
