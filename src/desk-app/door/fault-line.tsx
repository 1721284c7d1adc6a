// Fault line: what a form was refused with, read out when it comes.

export function FaultLine({ fault }: { readonly fault: string }) {
  return (
    <p class="field-fault" role="alert">
      {fault}
    </p>
  );
}
