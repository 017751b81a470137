package org.newsgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.PartialDate;

/**
 * Literals in the one form that a store gives back unchanged: a value that could be written in two
 * ways would survive its own deletion.
 */
final class Literals {

  private static final int CONFIDENCE_DIGITS = 3;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter SECONDS_AND_ZONE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

  private Literals() {}

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node truth(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A decimal with one digit behind the point, or as many as it needs, at most three. */
  static Node confidence(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return typed(
        rounded.setScale(Math.max(1, rounded.scale())).toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** The datatype tells the precision: a day, a month or a year. */
  static Node date(PartialDate date) {
    return switch (date.precision()) {
      case YEARS -> typed(date.iso(), XSDDatatype.XSDgYear);
      case MONTHS -> typed(date.iso(), XSDDatatype.XSDgYearMonth);
      default -> typed(date.iso(), XSDDatatype.XSDdate);
    };
  }

  static Node month(YearMonth month) {
    return typed(month.toString(), XSDDatatype.XSDgYearMonth);
  }

  /** A day, or a day with its time to the second and its zone where that is known. */
  static Node instant(NewsDate date) {
    if (!date.hasTime()) {
      return typed(date.iso(), XSDDatatype.XSDdate);
    }
    TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parse(date.iso());
    boolean zoned = parsed.query(TemporalQueries.zone()) != null;
    String lexical =
        zoned
            ? SECONDS_AND_ZONE.format(offset(parsed))
            : SECONDS.format(LocalDateTime.from(parsed));
    return typed(lexical, XSDDatatype.XSDdateTime);
  }

  private static OffsetDateTime offset(TemporalAccessor parsed) {
    return ZonedDateTime.from(parsed).toOffsetDateTime();
  }

  private static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }
}
