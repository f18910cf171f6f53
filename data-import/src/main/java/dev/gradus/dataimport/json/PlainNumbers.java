package dev.gradus.dataimport.json;

import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Floating-point numbers in the shortest form that reads back as the same number, whole ones without a decimal point;
 * never NaN or infinite.
 */
final class PlainNumbers {
    /** Whole numbers up to here are exact, and shorter as an integer. */
    private static final double LARGEST_WHOLE = 0x1p53;

    private PlainNumbers() {}

    static JacksonModule module() {
        return new SimpleModule("plain-numbers")
                .addSerializer(Double.class, new DoubleWriter())
                .addSerializer(double.class, new DoubleWriter())
                .addSerializer(OptionalDouble.class, new OptionalDoubleWriter())
                .addDeserializer(Double.class, new DoubleReader())
                .addDeserializer(double.class, new DoubleReader())
                .addDeserializer(OptionalDouble.class, new OptionalDoubleReader());
    }

    private static void write(double value, JsonGenerator generator, SerializationContext context) {
        if (!Double.isFinite(value)) {
            throw DatabindException.from(context, "%s cannot be written: it is no number.".formatted(value));
        }
        boolean negativeZero = value == 0 && 1 / value < 0;
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE && !negativeZero) {
            generator.writeNumber((long) value);
        } else {
            generator.writeNumber(value);
        }
    }

    private static double read(JsonParser parser) {
        if (!parser.currentToken().isNumeric()) {
            throw DatabindException.from(parser, "A number is needed here, not %s.".formatted(parser.getString()));
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw DatabindException.from(parser, "The number %s is too large.".formatted(parser.getString()));
        }
        return value;
    }

    private static final class DoubleWriter extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            write(value, generator, context);
        }
    }

    private static final class OptionalDoubleWriter extends ValueSerializer<OptionalDouble> {
        @Override
        public void serialize(OptionalDouble value, JsonGenerator generator, SerializationContext context) {
            write(value.orElseThrow(), generator, context);
        }

        @Override
        public boolean isEmpty(SerializationContext context, OptionalDouble value) {
            return value.isEmpty();
        }
    }

    private static final class DoubleReader extends ValueDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return read(parser);
        }
    }

    private static final class OptionalDoubleReader extends ValueDeserializer<OptionalDouble> {
        @Override
        public OptionalDouble deserialize(JsonParser parser, DeserializationContext context) {
            return OptionalDouble.of(read(parser));
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return OptionalDouble.empty();
        }
    }
}
