/** Methods that solve mathematical programmes. */
@NullMarked
package dev.gradus.scoring.method.optimization;

import org.jspecify.annotations.NullMarked;
