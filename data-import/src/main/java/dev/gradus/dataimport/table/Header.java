package dev.gradus.dataimport.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.gradus.core.internal.Names;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The names of the columns of a table. Names are compared without regard to letter case (of ASCII), white space around
 * and between words, and characters that cannot be seen. Immutable.
 */
public final class Header {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]++");

    private final String origin;
    private final long row;
    private final ImmutableList<String> names;
    private final ImmutableListMultimap<String, Integer> byName;
    /** By the name in the last row of a header of several. */
    private final ImmutableListMultimap<String, Integer> byLastName;

    private Header(String origin, long row, ImmutableList<String> names, List<String> lastNames) {
        this.origin = origin;
        this.row = row;
        this.names = names;
        byName = index(names);
        byLastName = index(lastNames);
    }

    private static ImmutableListMultimap<String, Integer> index(List<String> names) {
        ImmutableListMultimap.Builder<String, Integer> index = ImmutableListMultimap.builder();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                index.put(folded(names.get(i)), i);
            }
        }
        return index.build();
    }

    /**
     * A header of one or more rows. Of several, the names in a column are joined by {@code " / "}; a blank cell in any but
     * the last row belongs to the cell to its left, as where cells were merged. White space around a name is left out.
     *
     * @param origin the input's name, for messages
     * @param row where it starts, counted from 1
     * @param rows the cells; at least one row
     */
    static Header of(String origin, long row, List<? extends List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> parts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            parts.add(new ArrayList<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            boolean last = r == rows.size() - 1;
            String left = "";
            for (int column = 0; column < width; column++) {
                String name = column < rows.get(r).size() ? clean(rows.get(r).get(column)) : "";
                left = name.isEmpty() && !last ? left : name;
                if (!left.isEmpty() && !parts.get(column).contains(left)) {
                    parts.get(column).add(left);
                }
            }
        }
        return new Header(
                origin,
                row,
                parts.stream().map(names -> String.join(" / ", names)).collect(ImmutableList.toImmutableList()),
                rows.size() == 1
                        ? List.of()
                        : rows.get(rows.size() - 1).stream().map(Header::clean).toList());
    }

    /** Columns called {@code 1}, {@code 2}, … */
    static Header numbered(String origin, int width) {
        ImmutableList.Builder<String> numbers = ImmutableList.builder();
        for (int i = 1; i <= width; i++) {
            numbers.add(Integer.toString(i));
        }
        return new Header(origin, 0, numbers.build(), List.of());
    }

    static String clean(String name) {
        return SPACES.matcher(INVISIBLE.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static String folded(String name) {
        return Ascii.toLowerCase(clean(name));
    }

    /** The names, in the order of the columns; empty where a column has none. */
    public ImmutableList<String> names() {
        return names;
    }

    /** The row in which it starts, counted from 1; 0 if the table has none. */
    public long row() {
        return row;
    }

    /** The name of a column for messages: its name, or {@code column 7}. */
    public String name(int column) {
        return column < names.size() && !names.get(column).isEmpty() ? names.get(column) : "column " + (column + 1);
    }

    /** The names that several columns share, in order. */
    public ImmutableList<String> repeated() {
        return byName.keySet().stream()
                .map(byName::get)
                .filter(columns -> columns.size() > 1)
                .map(columns -> names.get(columns.get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * All columns of a name, counted from 0. In a header of several rows the name in the last one is enough where it is not
     * the whole name of another column: how far a common heading reaches, text does not say.
     */
    public ImmutableList<Integer> all(String name) {
        ImmutableList<Integer> whole = byName.get(folded(name));
        return whole.isEmpty() ? byLastName.get(folded(name)) : whole;
    }

    /** The first column, counted from 0, with the first of these names that there is: the newest name goes first. */
    public OptionalInt find(String... aliases) {
        for (String alias : aliases) {
            ImmutableList<Integer> columns = all(alias);
            if (!columns.isEmpty()) {
                return OptionalInt.of(columns.get(0));
            }
        }
        return OptionalInt.empty();
    }

    /**
     * As {@link #find}, for a column that must be there.
     *
     * @throws ImportException if it is not; the message names the nearest columns
     */
    public int require(String... aliases) {
        return find(aliases)
                .orElseThrow(() -> new ImportException(
                        origin,
                        Place.row(row),
                        Names.unknown(
                                "column",
                                aliases[0],
                                names.stream().filter(name -> !name.isEmpty()).toList())));
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
