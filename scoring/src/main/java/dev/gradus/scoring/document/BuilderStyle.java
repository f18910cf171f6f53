package dev.gradus.scoring.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of generated builders, without the generator's own annotations in them. It leaves no trace in class files:
 * nobody downstream needs the generator, or is warned that it is not there.
 */
@Value.Style(allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface BuilderStyle {}
