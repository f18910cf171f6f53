package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.document.MethodDocument;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** Methods and weightings as lists and in detail. */
final class MethodListing {
    private final Console console;
    private final int width;

    MethodListing(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    static void json(Console console, List<MethodDescriptor> methods) {
        ListFormat.json(console, methods.stream().map(MethodDocument::of).collect(ImmutableList.toImmutableList()));
    }

    void list(List<MethodDescriptor> methods) {
        TextTable table =
                new TextTable(console, width).left("id").left("family").wrapped("what it does");
        methods.forEach(
                method -> table.row(method.id(), method.family().id(), method.name() + ": " + method.summary()));
        table.print();
    }

    void detail(MethodDescriptor method) {
        String also = method.aliases().isEmpty() ? "" : ", also " + String.join(", ", method.aliases());
        console.line(console.bold("%s: %s (%s%s)"
                .formatted(method.id(), method.name(), method.family().id(), also)));
        console.lines(Texts.indented(method.summary(), 2, width));
        part("Formula", method.formula());
        part("Source", method.citation());
        part("When to use it", method.whenToUse());
        part("When not", method.whenNotToUse());
        part("Cost", method.complexity());
        if (!method.properties().isEmpty()) {
            part(
                    "Properties",
                    method.properties().stream().map(MethodProperty::id).collect(Collectors.joining(", ")));
        }
        if (!method.details().isEmpty()) {
            part("Intermediate results", String.join(", ", method.details()));
        }
        if (!method.parameters().isEmpty()) {
            console.line("");
            console.line(console.bold("Parameters"));
            method.parameters().forEach(this::parameter);
        }
    }

    private void part(String heading, String text) {
        console.line("");
        console.line(console.bold(heading));
        console.lines(Texts.indented(text, 2, width));
    }

    private void parameter(Parameter<?> parameter) {
        String standard = parameter
                .writtenDefault()
                .map(value -> "default " + value)
                .orElse(parameter.isRequired() ? "required" : "optional");
        console.lines(Texts.indented("%s (%s; %s)".formatted(parameter.name(), parameter.range(), standard), 2, width));
        console.lines(Texts.indented(parameter.description(), 6, width));
    }
}
