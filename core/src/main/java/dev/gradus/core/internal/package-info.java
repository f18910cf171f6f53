/** Small helpers shared by the Gradus modules; exported to them only. */
@NullMarked
package dev.gradus.core.internal;

import org.jspecify.annotations.NullMarked;
