package dev.gradus.examples.pictures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A picture in the making: layers of marks whose places are pixels from the lower left. The chart library lays nothing out
 * by itself, so nothing depends on its fonts; it draws the marks.
 */
final class Plot {
    /** The width of what is drawn, in pixels; there is a margin on every side. */
    static final int WIDTH = 700;

    private static final int MARGIN = 10;
    /** The library counts sizes in units of its own. */
    private static final double PIXELS_OF_TEXT = 2;

    private static final double PIXELS_OF_POINT = 2.2;
    private static final ImmutableMap<String, Object> THEME = ImmutableMap.<String, Object>builder()
            .put("name", "none")
            .put("line", "blank")
            .put("rect", "blank")
            .put("axis", "blank")
            .put("axis_title", "blank")
            .put("axis_text", "blank")
            .put("axis_ticks", "blank")
            .put("panel_grid", "blank")
            .buildOrThrow();

    private final Heading heading;
    private final int height;
    private final List<Object> layers = new ArrayList<>();
    private final Tooltips tooltips = new Tooltips();

    /**
     * A picture.
     *
     * @param title what it shows
     * @param howToRead what stands below the title
     * @param height of what is drawn, in pixels
     */
    Plot(String title, String howToRead, int height) {
        this.heading = Heading.of(title, howToRead);
        this.height = height;
    }

    /** A map of names and values in turn. */
    private static Map<String, Object> map(Object... settings) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int k = 0; k < settings.length; k += 2) {
            map.put((String) settings[k], settings[k + 1]);
        }
        return map;
    }

    Tooltips tooltips() {
        return tooltips;
    }

    int height() {
        return height;
    }

    /**
     * Adds marks. Nothing where there is nothing to draw.
     *
     * @param geom what is drawn for each row
     * @param rows the data: each column sets the property of its name; colours stand as they are
     * @param settings what is the same for all rows, names and values in turn
     */
    Plot layer(String geom, Rows rows, Object... settings) {
        if (rows.isEmpty()) {
            return this;
        }
        Map<String, Object> layer = map("geom", geom, "data", rows.columns(), "mapping", rows.mapping());
        layer.put("tooltips", "none");
        layer.put("show_legend", false);
        layer.putAll(map(settings));
        layers.add(layer);
        return this;
    }

    /** Rectangles, without an outline. */
    Plot boxes(Rows rows, Object... settings) {
        return layer("rect", rows, with(settings, "size", 0.0));
    }

    /** Straight lines. */
    Plot lines(Rows rows, String colour, double width, Object... settings) {
        return layer("segment", rows, with(settings, "color", colour, "size", width));
    }

    /**
     * Texts.
     *
     * @param align {@code left}, {@code middle} or {@code right}, of the point where each stands
     * @param size of the font, in pixels
     */
    Plot texts(Rows rows, String align, double size, Object... settings) {
        return layer("text", rows, with(settings, "hjust", align, "size", size / PIXELS_OF_TEXT));
    }

    /** Discs. */
    Plot discs(Rows rows, double diameter, Object... settings) {
        return layer("point", rows, with(settings, "shape", 21, "size", diameter / PIXELS_OF_POINT));
    }

    private static Object[] with(Object[] settings, Object... more) {
        Object[] all = Arrays.copyOf(more, more.length + settings.length);
        System.arraycopy(settings, 0, all, more.length, settings.length);
        return all;
    }

    /**
     * The picture as SVG.
     *
     * @param description all that it says, for those who do not see it
     */
    String svg(String description) {
        Map<String, Object> spec = map(
                "kind",
                "plot",
                "ggsize",
                map("width", WIDTH + 2 * MARGIN, "height", height + 2 * MARGIN),
                "coord",
                map("name", "cartesian"),
                "theme",
                THEME,
                "scales",
                ImmutableList.of(
                        axis("x", WIDTH),
                        axis("y", height),
                        map("aesthetic", "color", "scale_mapper_kind", "identity", "guide", "none"),
                        map("aesthetic", "fill", "scale_mapper_kind", "identity", "guide", "none")),
                "layers",
                layers);
        String drawn = PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                spec,
                null,
                (width, ignored, pixels) -> {
                    throw new IllegalStateException("No picture has pixels.");
                },
                false);
        return SvgFinish.finish(drawn, heading, description, tooltips);
    }

    private static Map<String, Object> axis(String aesthetic, int length) {
        return map(
                "aesthetic", aesthetic,
                "limits", ImmutableList.of(0.0, (double) length),
                "breaks", ImmutableList.of(),
                "labels", ImmutableList.of(),
                "expand", ImmutableList.of(0.0, 0.0));
    }

    /** Data by rows: what each column is called, which is the property that it sets. */
    static final class Rows {
        private final ImmutableList<String> names;
        private final List<List<Object>> rows = new ArrayList<>();

        private Rows(ImmutableList<String> names) {
            this.names = names;
        }

        /** No rows yet of these columns. */
        static Rows of(String... names) {
            return new Rows(ImmutableList.copyOf(names));
        }

        Rows add(Object... values) {
            if (values.length != names.size()) {
                throw new IllegalArgumentException("%s values for the columns %s.".formatted(values.length, names));
            }
            rows.add(Arrays.asList(values));
            return this;
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        private Map<String, Object> columns() {
            Map<String, Object> columns = new LinkedHashMap<>();
            for (int k = 0; k < names.size(); k++) {
                int column = k;
                columns.put(
                        names.get(k), rows.stream().map(row -> row.get(column)).toList());
            }
            return columns;
        }

        private ImmutableMap<String, Object> mapping() {
            return names.stream().collect(ImmutableMap.toImmutableMap(name -> name, name -> name));
        }
    }
}
