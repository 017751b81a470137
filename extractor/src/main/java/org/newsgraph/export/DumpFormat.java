package org.newsgraph.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.graph.Vocabulary;

/** The forms a store can be written out in, always in UTF-8. */
public enum DumpFormat {
  /** N-Quads, one quad a line, in the order in which the store has them. */
  NQUADS {
    @Override
    StreamRDF to(OutputStream out) {
      return StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS, Context.emptyContext());
    }
  },
  /** N-Quads whose lines are in the order of their bytes: equal stores give equal files. */
  SORTED_NQUADS {
    @Override
    StreamRDF to(OutputStream out) {
      return new SortedLines(out, LINES_IN_MEMORY);
    }
  },
  /** TriG, in blocks of one graph and subject. */
  TRIG {
    @Override
    StreamRDF to(OutputStream out) {
      StreamRDF stream =
          StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS, Context.emptyContext());
      stream.prefix("kg", Vocabulary.NAMESPACE);
      stream.prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
      stream.prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
      stream.prefix("dcterms", "http://purl.org/dc/terms/");
      return stream;
    }
  };

  /** Some 200 bytes each. */
  private static final int LINES_IN_MEMORY = 500_000;

  /** A sink of quads that writes them out, the last ones when it is told to finish. */
  abstract StreamRDF to(OutputStream out);
}
