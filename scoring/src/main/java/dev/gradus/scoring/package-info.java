/** The face of the engine: rankers, rankings and the documents that describe them. */
@NullMarked
package dev.gradus.scoring;

import org.jspecify.annotations.NullMarked;
