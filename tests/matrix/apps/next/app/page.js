export default function Page() {
  return <p>Gateway SMS</p>
}
