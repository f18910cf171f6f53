/** Helpers that several packages of this module share; no part of its interface. */
@NullMarked
package dev.gradus.dataimport.internal;

import org.jspecify.annotations.NullMarked;
