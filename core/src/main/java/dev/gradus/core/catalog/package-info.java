/** Institutions, programmes, curricula and the immutable, indexed catalogue that holds them. */
@NullMarked
package dev.gradus.core.catalog;

import org.jspecify.annotations.NullMarked;
