/**
 * Refusals and errors (RFC 9457). Each feature has one catalogue enum that implements
 * {@link org.dongjiang.kernel.problem.ProblemType}. A refusal is thrown in one line,
 * {@code throw PERIOD_CLOSED.because(period, date)}, and sent as {@code application/problem+json}.
 *
 * <ul>
 *   <li>The code never changes with the language. Title and detail are Chinese by default, and English with
 *       {@code Accept-Language: en}.
 *   <li>The texts are in {@code <EnumName>.properties} next to the enum, both languages together.
 *   <li>A 500 shows a trace id and nothing else; no input may cause one.
 *   <li>An ambiguous request, which two readers could interpret differently, is refused in the gateway and in each service:
 *       its bytes by {@code StrictDecoder}, its address, method and framing by {@code ProperRequest}. An HTTP/2 request is
 *       first converted to the form of HTTP/1.1 by {@code InOneWay}.
 *   <li>A refusal rolls its transaction back: nothing is half done.
 * </ul>
 */
package org.dongjiang.kernel.problem;
