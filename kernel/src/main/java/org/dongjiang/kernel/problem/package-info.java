/**
 * How the suite says no (RFC 9457). Each feature has one catalogue enum that implements
 * {@link org.dongjiang.kernel.problem.ProblemType}; a refusal is thrown in one line,
 * {@code throw PERIOD_CLOSED.because(period, date)}, and leaves as {@code application/problem+json}.
 *
 * <ul>
 *   <li>The code never changes with the language; title and detail are Chinese by default and English on
 *       {@code Accept-Language: en}.
 *   <li>The texts stand in {@code <EnumName>.properties} beside the enum, both languages side by side.
 *   <li>A 500 shows a trace id and nothing else; no input may cause one.
 *   <li>A request that two readers could take for two different ones is refused, in the gateway and in each service: its bytes by
 *       {@code StrictDecoder}, its address, method and framing by {@code ProperRequest}. One of HTTP/2 is given the shape of HTTP/1.1
 *       before by {@code InOneWay}.
 *   <li>A refusal rolls its transaction back: nothing is half done.
 * </ul>
 */
package org.dongjiang.kernel.problem;
