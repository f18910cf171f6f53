/** Finds the topics that a course teaches in its title and description. */
@NullMarked
package dev.gradus.dataimport.topic;

import org.jspecify.annotations.NullMarked;
