/** The live page and the HTTP service. */
@NullMarked
package dev.gradus.examples.web;

import org.jspecify.annotations.NullMarked;
