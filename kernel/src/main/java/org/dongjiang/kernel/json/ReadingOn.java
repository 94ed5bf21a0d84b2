package org.dongjiang.kernel.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Says;

/** Reads a value of a body; if it cannot be read, records the reason and continues after it. */
final class ReadingOn extends DelegatingDeserializer {

    private ReadingOn(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new ReadingOn(reader);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var faults = BodyFaults.of(context);
        if (faults == null) {
            return super.deserialize(parser, context);
        }
        var here = parser.getParsingContext();
        var around = parser.currentToken().isStructStart() ? here.getParent() : here;
        int before = faults.count();
        try {
            return super.deserialize(parser, context);
        } catch (DatabindException | InputCoercionException | Problem wrong) {
            var refusal = refusal(wrong);
            if (refusal == null) {
                throw wrong;
            }
            while (parser.getParsingContext() != around) {
                parser.nextToken();
            }
            if (faults.count() == before) {
                faults.add(around.pathAsPointer().toString(), refusal);
            }
            return null;
        }
    }

    /** A list has no absent elements. */
    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
        var faults = BodyFaults.of(context);
        var parser = context.getParser();
        if (faults != null
                && parser.hasToken(JsonToken.VALUE_NULL)
                && parser.getParsingContext().inArray()) {
            faults.add(parser.getParsingContext().pathAsPointer().toString(), Expected.by(getDelegatee()));
        }
        return super.getNullValue(context);
    }

    /** The fault of the member; null if the fault is not in the member but in the transfer. */
    private Says refusal(Exception wrong) {
        for (Throwable at = wrong; at != null; at = at.getCause()) {
            if (at instanceof Problem problem) {
                return problem.type().status() == HttpStatus.BAD_REQUEST ? problem : null;
            }
            if (at instanceof IOException
                    && !(at instanceof DatabindException || at instanceof InputCoercionException)) {
                return null;
            }
        }
        return Expected.by(getDelegatee());
    }

    /** Wraps the deserializer of every type. */
    static final class Everywhere extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
            return new ReadingOn(reader);
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> reader) {
            return new ReadingOn(reader);
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> reader) {
            return new ReadingOn(reader);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> reader) {
            return new ReadingOn(reader);
        }
    }

    /** Records unknown members. */
    static final class UnknownMembers extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> reader,
                Object object,
                String name)
                throws IOException {
            var faults = BodyFaults.of(context);
            if (faults == null) {
                return false;
            }
            faults.add(
                    objectAround(context.getParser())
                            .append(JsonPointer.compile(
                                    "/" + name.replace("~", "~0").replace("/", "~1")))
                            .toString(),
                    Expected.known(reader.getKnownPropertyNames()));
            parser.skipChildren();
            return true;
        }

        /**
         * The object that contains the member. Members before the last one of its constructor are processed later, from
         * a copy without their position; so the position comes from the parser of the body, which is then after the
         * object, or at its next member.
         */
        private static JsonPointer objectAround(JsonParser body) {
            var place = body.getParsingContext();
            if (body.currentToken() == JsonToken.END_OBJECT) {
                return place.pathAsPointer();
            }
            return (body.currentToken().isStructStart() ? place.getParent() : place)
                    .getParent()
                    .pathAsPointer();
        }
    }
}
