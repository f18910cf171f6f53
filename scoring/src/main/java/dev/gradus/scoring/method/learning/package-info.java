/** Value functions learned from example decisions. */
@NullMarked
package dev.gradus.scoring.method.learning;

import org.jspecify.annotations.NullMarked;
