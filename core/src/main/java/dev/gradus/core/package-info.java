/**
 * The vocabulary of Gradus.
 *
 * <p>The style below holds for the generated builders of all packages under this one. It keeps the generator's own
 * annotations out of the class files, so that nobody downstream needs them.
 */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package dev.gradus.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
