/** The shortest way to a ranking: of anything, and of programmes. */
@NullMarked
package dev.gradus.examples.quickstart;

import org.jspecify.annotations.NullMarked;
