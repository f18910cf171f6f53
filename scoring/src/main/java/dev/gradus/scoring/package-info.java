/** The face of the engine: rank alternatives of any kind, and explain the result. */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class) // so that nobody downstream needs the generator's own
package dev.gradus.scoring;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
