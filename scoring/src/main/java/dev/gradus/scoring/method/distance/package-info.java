/** Methods that measure distances to reference points. */
@NullMarked
package dev.gradus.scoring.method.distance;

import org.jspecify.annotations.NullMarked;
