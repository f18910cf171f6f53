/** The command line program {@code gradus}: a thin layer over the libraries. */
@NullMarked
package dev.gradus.examples.cli;

import org.jspecify.annotations.NullMarked;
